import { Injectable } from '@nestjs/common';

/** Reminds leaders of reviews that wait for them. */
@Injectable()
export class AccessReviewRemindersService {
  async send(): Promise<void> {}
}
