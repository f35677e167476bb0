import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@rulleplan/domain/identity';

/** Who may call a route. A route that does not say is refused to everybody. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

export const accessKey = 'rulleplan:access';

/**
 * Only people with the permission. A `unitId` in the path or the query must be a unit in which they have it;
 * without one it is enough to have it anywhere, and the service asks for the unit it finds.
 */
export function Allow(permission: Permission) {
  return applyDecorators(
    SetMetadata<string, Access>(accessKey, { kind: 'permission', permission }),
    ApiCookieAuth(),
    ApiExtension('x-permission', permission),
  );
}

/** Everybody who has signed in, whatever their role. */
export function SignedIn() {
  return applyDecorators(
    SetMetadata<string, Access>(accessKey, { kind: 'signed-in' }),
    ApiCookieAuth(),
    ApiExtension('x-permission', 'signed-in'),
  );
}

/** Everybody, also without signing in. */
export function Public() {
  return applyDecorators(
    SetMetadata<string, Access>(accessKey, { kind: 'public' }),
    ApiExtension('x-permission', 'public'),
  );
}
