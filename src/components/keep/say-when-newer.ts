// Says when a newer version of the page has come, which is taken when the reader wants it.
import { useOffline } from '../../store/offline'
import { saveNow } from '../../store/saving/autosave'
import { notify } from '../../store/saving/notices'

export function sayWhenNewer(): void {
  const say = (update: (() => void) | null) => {
    if (!update) return
    const run = () => {
      saveNow()
      update()
    }
    notify({
      key: 'newer',
      text: 'A newer version of this page is ready; your work stays.',
      action: { label: 'Reload', run },
    })
  }
  say(useOffline.getState().update)
  useOffline.subscribe(({ update }) => say(update))
}
