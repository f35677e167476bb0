import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { AccessReviewService } from './access-review.service';
import { ArrangeAccessReviewRequest, DecideAccessRequest } from './dto/access-review.request';
import {
  AccessReviewItemResponse,
  AccessReviewResponse,
  AccessReviewSummaryResponse,
} from './dto/access-review.response';

@ApiTags('access-review')
@Controller('access-reviews')
export class AccessReviewController {
  constructor(private readonly reviews: AccessReviewService) {}

  @Post()
  @Allow('arrange-access-review')
  @ApiCreatedResponse({ type: AccessReviewResponse })
  async arrangeAccessReview(@Body() request: ArrangeAccessReviewRequest): Promise<AccessReviewResponse> {
    return this.reviews.arrange(request);
  }

  /** The reviews of units the caller may see, newest first. */
  @Get()
  @Allow('see-access')
  @ApiOkResponse({ type: AccessReviewSummaryResponse, isArray: true })
  async getAccessReviews(): Promise<AccessReviewSummaryResponse[]> {
    return this.reviews.reviews();
  }

  @Get(':reviewId')
  @Allow('see-access')
  @ApiOkResponse({ type: AccessReviewResponse })
  async getAccessReview(@UuidParam('reviewId') reviewId: string): Promise<AccessReviewResponse> {
    return this.reviews.review(reviewId);
  }

  /** The nearest leader, or a deputy, says of one line whether it is still right. */
  @Post(':reviewId/items/:itemId/decision')
  @HttpCode(200)
  @Allow('review-access')
  @ApiOkResponse({ type: AccessReviewItemResponse })
  async decideAccess(
    @UuidParam('reviewId') reviewId: string,
    @UuidParam('itemId') itemId: string,
    @Body() request: DecideAccessRequest,
  ): Promise<AccessReviewItemResponse> {
    return this.reviews.decide(reviewId, itemId, request);
  }
}
