import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { RosterModule } from '../roster/roster.module';
import { NewTimesController } from './new-times.controller';
import { NewTimesService } from './new-times.service';
import { SwapApplyingService } from './swap-applying.service';
import { SwapFactsService } from './swap-facts.service';
import { SwapLapsingService } from './swap-lapsing.service';
import { SwapStepsService } from './swap-steps.service';
import { SwapsController } from './swaps.controller';
import { SwapsRepository } from './swaps.repository';
import { SwapsService } from './swaps.service';

@Module({
  imports: [AuditModule, IdentityModule, RosterModule],
  controllers: [NewTimesController, SwapsController],
  providers: [
    NewTimesService,
    SwapApplyingService,
    SwapFactsService,
    SwapLapsingService,
    SwapsRepository,
    SwapsService,
    SwapStepsService,
  ],
  exports: [SwapApplyingService, SwapLapsingService],
})
export class SwapsModule {}
