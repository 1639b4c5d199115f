import type { Prepare } from '../statements.ts';
import type { BrandRow } from './operations.ts';

const BRAND = 'SELECT b.tenant, b.id, b.revision, b.brand, b.source, b.author, b.reason, b.at FROM brands b';

export function brandStatements(sql: Prepare) {
  return {
    insertBrand: sql<[BrandRow]>(
      `INSERT INTO brands (tenant, id, revision, brand, source, author, reason, at)
       VALUES (@tenant, @id, @revision, @brand, @source, @author, @reason, @at)`,
    ),
    selectBrandRevision: sql<[tenant: string, id: string], { revision: number | null }>(
      'SELECT max(revision) AS revision FROM brands WHERE tenant = ? AND id = ?',
    ),
    selectBrands: sql<[tenant: string], BrandRow>(
      `${BRAND} JOIN (SELECT tenant, id, max(revision) AS revision FROM brands WHERE tenant = ? GROUP BY id) USING (tenant, id, revision) ORDER BY b.id`,
    ),
    selectBrandHistory: sql<[tenant: string, id: string, below: number, limit: number], BrandRow>(
      `${BRAND} WHERE b.tenant = ? AND b.id = ? AND b.revision < ? ORDER BY b.revision DESC LIMIT ?`,
    ),
  };
}
