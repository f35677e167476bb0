import { Module } from '@nestjs/common';
import { BasePlanRepository } from './base-plan.repository';
import { BasePlanService } from './base-plan.service';

@Module({ providers: [BasePlanRepository, BasePlanService], exports: [BasePlanService] })
export class BasePlanModule {}
