// Starts the browser that tests and screenshots share.
import { type Browser, chromium } from 'playwright'

/** A headless browser that asks the network for nothing of its own. */
export function launchBrowser(
  executablePath: string,
  further: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      // Chromium's sandbox refuses to run as root, the user of most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...further,
    ],
  })
}
