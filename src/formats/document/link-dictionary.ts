// What links are deflated against: the words and numbers that documents are likely to hold.
import { strToU8 } from 'fflate'

/** Links of packing “a” need exactly this text to unfold, so it stays as it is, for good. */
const text = [
  '"typed":{"W1":{"b1":{"features":["Water","Music","City","Europe","Himalaya","Mountain"]}',
  '"names":{"columns":["ocean","Everest","Alps","Paris","guitar"],"features":["",""]}',
  '"shape":{"sizes":[4,3,2,3,4],"columns":4},"shape":{"sizes":[3,6],"columns":5},',
  '"pins":{"Z":{"F":{"X_hat":{"P":{"S":{"G":{"E":{"Z1":{"Z2":{"Z3":{"Z4":{"A1":{"A2":{"A3":{"Y":{"0":1,"1":2,"2":0},',
  '"lambda":[[1]],"lambda":[[0.1]],"b_dec":[[1],[0],[0]],',
  '"W_dec":[[-2,0,2,-2,-1,1],[2,0,-1,0,-2,2],[1,1,-2,0,2,-2]],',
  '"b_enc":[[-3],[0],[-3],[-2],[-2],[-2]],',
  '"W_enc":[[-1,0,1],[1,-1,0],[-1,-1,0],[-1,0,-1],[1,1,0],[0,1,-1]],',
  '"numbers":{"X":[[-3,1,-3,-3,1],[3,2,2,-1,0],[2,-2,-1,-2,0]],',
  '"b4":[[0],[1],[0],[1]],"W4":[[-1,0,1],[1,-1,0],[1,1,1],[2,-1,0]],"b3":[[1],[0],[2]],"W3":[[0,-1],[1,-1],[-1,0]],',
  '"b2":[[0],[-1]],"W2":[[0,0,1],[-1,1,-1]],"b1":[[0],[1],[0]],"W1":[[1,-1,0,0],[1,-1,0,1],[-1,-1,1,0]],',
  '"X":[[2,0,3,0],[1,1,1,0],[2,2,2,3],[1,1,2,0]],',
  '{"format":"worked-autoencoders","version":1,"place":{"lesson":"autoencoder","step":0},',
  '"view":{"overview":true,"showAll":true,"heat":true,"diagram":false,"predict":true},',
  '{"format":"worked-autoencoders","version":1,"place":{"lesson":"sparse-autoencoder","step":2},"view":{},"lessons":{"sparse-autoencoder":{"numbers":{"W_enc":[["pins":{},"typed":{}}}}',
  '{"format":"worked-autoencoders","version":1,"place":{"lesson":"autoencoder","step":2},"view":{},"lessons":{"autoencoder":{"numbers":{"W1":[[1,-1,0,0],[1,-1,0,1],[-1,-1,1,0]]},"pins":{},"typed":{}}}}',
].join('')

let bytes: Uint8Array | undefined

export function linkDictionary(): Uint8Array {
  bytes ??= strToU8(text)
  return bytes
}
