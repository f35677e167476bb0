import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../shared/allow';
import { PayrollQuery } from './dto/payroll.query';
import { ClosedWeekResponse, PayrollLedgerResponse } from './dto/payroll.response';
import { WeekParams } from '../shared/week-params';
import { PayrollService } from './payroll.service';
import { WeekClosingService } from './week-closing.service';

@ApiTags('payroll')
@Controller()
export class PayrollController {
  constructor(
    private readonly payroll: PayrollService,
    private readonly weekClosing: WeekClosingService,
  ) {}

  @Post('units/:unitId/monday/:week/closing')
  @HttpCode(200)
  @Allow('approve-week')
  @ApiOkResponse({ type: ClosedWeekResponse })
  async closeWeek(@Param() { unitId, week }: WeekParams): Promise<ClosedWeekResponse> {
    return this.weekClosing.closeWeek(unitId, week);
  }

  @Get('payroll/events')
  @Allow('see-payroll')
  @ApiOkResponse({ type: PayrollLedgerResponse })
  async getPayrollEvents(@Query() query: PayrollQuery): Promise<PayrollLedgerResponse> {
    return this.payroll.ledger(query);
  }

  @Get('payroll/events.csv')
  @Allow('see-payroll')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadPayrollCsv(
    @Query() query: PayrollQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const sheet = await this.payroll.csv(query);
    response.type('text/csv; charset=utf-8').attachment(fileName(query, 'csv'));
    return sheet;
  }

  @Get('payroll/events.json')
  @Allow('see-payroll')
  @ApiOkResponse({ type: PayrollLedgerResponse })
  async downloadPayrollJson(
    @Query() query: PayrollQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PayrollLedgerResponse> {
    const ledger = await this.payroll.json(query);
    response.attachment(fileName(query, 'json'));
    return ledger;
  }
}

function fileName({ from, to }: PayrollQuery, ending: string): string {
  return `loenhaendelser-${from}-${to}.${ending}`;
}
