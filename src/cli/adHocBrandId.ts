/** An id for a brand that is known by its name alone; never that of a configured brand, whose settings it would bring in. */
export function adHocBrandId(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `ad-hoc-${letters || 'brand'}`.slice(0, 80).replace(/-$/, '');
}
