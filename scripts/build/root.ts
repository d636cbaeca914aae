/** The top folder of the project; every command is run there. */
export const ROOT = process.cwd();
