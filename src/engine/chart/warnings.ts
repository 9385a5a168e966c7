/** What libraries print goes to the log of the cell that asked them. */
export type Print = (...values: readonly unknown[]) => void;

let print: Print = () => undefined;

/** From here on, what is printed goes there. */
export const printTo = (to: Print): void => {
  print = to;
};

const say: Print = (...values) => print(...values);

export const console = { log: say, info: say, debug: say, warn: say, error: say };
