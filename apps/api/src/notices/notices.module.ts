import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { NoticesController } from './notices.controller';
import { NoticesRepository } from './notices.repository';
import { NoticesService } from './notices.service';

@Module({
  imports: [IdentityModule],
  controllers: [NoticesController],
  providers: [NoticesRepository, NoticesService],
})
export class NoticesModule {}
