/** What is known of the customer's name. The gender is not among it: it is never guessed from a name, nor a name's form from it. */
export interface NamedCustomer {
  readonly name?: string | undefined;
  readonly patronymic?: string | undefined;
  /** The ready form: "Наталья Ивановна", "pone Jonai", "Panie Tomaszu", "Ms Smith". */
  readonly address?: string | undefined;
}

/**
 * How the customer is addressed; empty where nobody knows. The ready form wins. Russian puts the patronymic behind the
 * first name where it is known. Nothing is declined and no honorific is made up: "pone Jonai" and "Panie Tomaszu" need a
 * vocative that only a person, or the CRM, knows; a plain name is right enough, a wrong one is not.
 */
export function customerAddress(customer: NamedCustomer | undefined, language: string): string {
  const address = tidy(customer?.address);
  if (address !== '') return address;
  const name = tidy(customer?.name);
  const patronymic = language === 'ru' ? tidy(customer?.patronymic) : '';
  return name === '' || patronymic === '' ? name : `${name} ${patronymic}`;
}

function tidy(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
