/** The shape every language must fill: the keys of a dictionary, any words. */
export type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> };
