/** May a text be a copied conversation? It then has times in two lines at least. Asked of every paste, before the server is. */
export const mayBeChat = (text: string): boolean => (text.match(/[\d０-９][:：][\d０-９]{2}/g)?.length ?? 0) >= 2;
