import { Module } from '@nestjs/common';
import { AbsenceRepository } from './absence.repository';
import { AbsenceService } from './absence.service';

@Module({ providers: [AbsenceRepository, AbsenceService], exports: [AbsenceService] })
export class AbsenceModule {}
