import { describe, expect, it } from 'vitest';
import { faultOf, putText, textOf, tidyKvk } from '../../../../renderer/features/settings/profile-edit';

const profile = { name: 'Eva', address: { street: 'Kade 1', city: 'Delft' }, theirs: 7 };

describe('editing your details', () => {
  it('puts one field and leaves the rest, also what another program wrote', () => {
    expect(putText(profile, 'email', ' eva@example.nl ')).toEqual({ ...profile, email: 'eva@example.nl' });
    expect(putText(profile, 'city', 'Leiden')).toEqual({ ...profile, address: { street: 'Kade 1', city: 'Leiden' } });
  });

  it('takes a field away when it is emptied, and an address with nothing in it too', () => {
    expect(putText(profile, 'name', '  ')).toEqual({ address: profile.address, theirs: 7 });
    expect(putText({ address: { city: 'Delft' } }, 'city', '')).toEqual({});
  });

  it('reads a field that is not there as empty', () => {
    expect(textOf({}, 'city')).toBe('');
    expect(textOf(profile, 'city')).toBe('Delft');
  });

  it('says what is wrong with a field, and only with that one', () => {
    expect(faultOf({ email: 'eva@' }, 'email')).toMatchObject({ kind: 'email' });
    expect(faultOf({ email: 'eva@' }, 'name')).toBeNull();
    expect(faultOf({ kvk: tidyKvk('1234 567') }, 'kvk')).toMatchObject({ kind: 'kvk' });
    expect(faultOf({ kvk: tidyKvk('1234 5678') }, 'kvk')).toBeNull();
    expect(faultOf({ address: { postcode: '1'.repeat(21) } }, 'postcode')).toEqual({ kind: 'tooLong', limit: 20 });
  });
});
