import { Injectable } from '@nestjs/common';
import type { PayrollQuery } from './dto/payroll.query';
import { payrollLedgerResponse, type PayrollLedgerResponse } from './dto/payroll.response';
import { payrollCsv } from './payroll-csv';
import { PayrollRepository, type LedgerEvent } from './payroll.repository';

/** The ledger: what payroll has been told. Read only; closing a week is what adds to it. */
@Injectable()
export class PayrollService {
  constructor(private readonly payroll: PayrollRepository) {}

  async ledger(query: PayrollQuery): Promise<PayrollLedgerResponse> {
    return payrollLedgerResponse(await this.events(query));
  }

  async csv(query: PayrollQuery): Promise<string> {
    return payrollCsv(await this.events(query));
  }

  private async events({ unitId, from, to, employmentId }: PayrollQuery): Promise<LedgerEvent[]> {
    return this.payroll.events({ unitId, from, to, employmentId: employmentId ?? null });
  }
}
