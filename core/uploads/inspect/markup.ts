/** The beginning of a page or of a script, as browsers look for it in what has no type. */
export const MARKUP = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|style|meta|object|embed)[\s/>]/i;
