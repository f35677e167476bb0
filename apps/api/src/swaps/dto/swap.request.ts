import { ApiSchema } from '@nestjs/swagger';
import { TextField, UuidField } from '../../shared/fields';

/** Which two shifts would change hands. */
@ApiSchema({ name: 'SwapRequest' })
export class SwapRequest {
  @UuidField({ description: 'My own shift' })
  offeredShiftId: string;

  @UuidField({ description: 'The colleague’s shift I would take' })
  requestedShiftId: string;
}

@ApiSchema({ name: 'ProposeSwapRequest' })
export class ProposeSwapRequest extends SwapRequest {
  @TextField({ optional: true, max: 500 })
  remark?: string;
}

@ApiSchema({ name: 'DeclineSwapRequest' })
export class DeclineSwapRequest {
  @TextField({ optional: true, max: 500 })
  reason?: string;
}
