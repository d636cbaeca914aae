/**
 * Enter goes to the next field, Shift + Enter back, Ctrl (⌘) + Enter saves. Enter that ends a conversion of the input
 * method is left alone.
 */
export function fieldKeys(
  fields: HTMLElement,
  end: () => HTMLElement,
  save: () => void,
): (event: Event) => void {
  return (event) => {
    const { ctrlKey, isComposing, key, metaKey, shiftKey, target } = event as KeyboardEvent;
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const all = [...fields.querySelectorAll('input')];
    if (ctrlKey || metaKey) {
      // The field that one is in is read first.
      target.blur();
      target.focus();
      return save();
    }
    const next = all[all.indexOf(target) + (shiftKey ? -1 : 1)];
    if (next) {
      next.focus();
      next.select();
    } else if (!shiftKey) {
      end().focus();
    }
  };
}
