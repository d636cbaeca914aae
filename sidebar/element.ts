/** What may stand inside an element; texts are always texts, never markup. */
export type Child = Node | string | null;

/** Attributes by name; a function listens to an event (`onclick`), `false` and `undefined` leave an attribute out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** Makes an element. The only way anything gets onto the page. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  furnish(made, attributes, children);
  return made;
}

/** Makes an element of a drawing. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  furnish(made, attributes, children);
  return made;
}

function furnish(target: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') target.addEventListener(name.slice(2), value);
    else if (value === true) target.setAttribute(name, '');
    else if (value !== false && value !== undefined) target.setAttribute(name, String(value));
  }
  for (const child of children) if (child !== null) target.append(child);
}

/** Puts other children in the place of those an element has. */
export function refill(target: Element, children: readonly Child[]): void {
  target.replaceChildren(...children.filter((child) => child !== null));
}
