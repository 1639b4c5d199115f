/** Why something failed, in as few words as there are: those of the system where they are known. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'this user may not read it';
    case 'ECONNREFUSED':
      return 'nobody listens there';
    case 'ENOTFOUND':
      return 'there is no such host';
    default:
      return cause.cause instanceof Error ? reasonOf(cause.cause) : cause.message;
  }
}
