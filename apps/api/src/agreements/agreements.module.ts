import { Module } from '@nestjs/common';
import { AgreementsService } from './agreements.service';
import { LocalAgreementRepository } from './local-agreement.repository';

@Module({ providers: [AgreementsService, LocalAgreementRepository], exports: [AgreementsService] })
export class AgreementsModule {}
