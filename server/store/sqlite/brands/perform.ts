import type { Performs } from '../Performs.ts';
import type { BrandRead, BrandWrite } from './operations.ts';

export const brandReads: Performs<BrandRead> = {
  brands: (statements, { tenant }) => statements.selectBrands.all(tenant),
  brandHistory: (statements, { tenant, id, below, limit }) => statements.selectBrandHistory.all(tenant, id, below, limit),
};

export const brandWrites: Performs<BrandWrite> = {
  saveBrand(statements, { row, expectedRevision }) {
    const found = statements.selectBrandRevision.get(row.tenant, row.id)?.revision ?? 0;
    if (found !== expectedRevision) return false;
    statements.insertBrand.run(row);
    statements.moveMark.run(row.tenant);
    return true;
  },
};
