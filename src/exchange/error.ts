/** Why something that comes in can't be read: what is wrong with it, and where. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  /** Which line, table or field. */
  readonly where: string;

  constructor(message: string, where: string) {
    super(`${message} (${where})`);
    this.where = where;
  }
}
