import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import type { PayrollQuery } from './dto/payroll.query';
import { payrollLedgerResponse, type PayrollLedgerResponse } from './dto/payroll.response';
import { payrollCsv } from './payroll-csv';
import { PayrollRepository, type LedgerEvent } from './payroll.repository';

/** The ledger: what payroll has been told. Read only; closing a week is what adds to it. */
@Injectable()
export class PayrollService {
  constructor(
    private readonly payroll: PayrollRepository,
    private readonly audit: AuditService,
  ) {}

  async ledger(query: PayrollQuery): Promise<PayrollLedgerResponse> {
    return payrollLedgerResponse(await this.events(query));
  }

  /** The ledger as a sheet to take away. */
  async csv(query: PayrollQuery): Promise<string> {
    return payrollCsv(await this.exported(query, 'csv'));
  }

  /** The ledger as data to take away. */
  async json(query: PayrollQuery): Promise<PayrollLedgerResponse> {
    return payrollLedgerResponse(await this.exported(query, 'json'));
  }

  /** What leaves the house is in the log, once for everybody who is in it. */
  private async exported(query: PayrollQuery, format: 'csv' | 'json'): Promise<LedgerEvent[]> {
    const events = await this.events(query);
    await this.audit.read({
      action: 'payroll-exported',
      aboutEmploymentIds: [...new Set(events.map(({ employmentId }) => employmentId))],
      unitId: query.unitId,
      permission: 'see-payroll',
      facts: { from: query.from, to: query.to, format },
    });
    return events;
  }

  private async events({ unitId, from, to, employmentId }: PayrollQuery): Promise<LedgerEvent[]> {
    return this.payroll.events({ unitId, from, to, employmentId: employmentId ?? null });
  }
}
