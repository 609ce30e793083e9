import type { LookupAddress } from 'node:dns'
import dns from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that are somebody's own, or this machine: allowed only where the operator says so. */
const PRIVATE = blocked([
  ...['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '198.18.0.0/15'],
  ...['::1/128', 'fc00::/7'],
])
/** Never a helpdesk: no host, link-local (a cloud's metadata), documentation, multicast, and ways round an IPv4 check. */
const NEVER = blocked([
  ...['0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  ...['192.88.99.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...[
    '::/128',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/32',
    '2001:db8::/32',
  ],
  '2002::/16',
])

function blocked(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address, bits] = network.split('/') as [string, string]
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Whether a call may go to an address. IPv4 in IPv6 (`::ffff:10.0.0.1`) counts as what is in it. */
export function isAllowed(address: string, allowPrivate: boolean): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const version = isIP(plain)
  if (version === 0) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  return !NEVER.check(plain, family) && (allowPrivate || !PRIVATE.check(plain, family))
}

export class AddressError extends Error {
  constructor(host: string) {
    super(`${host} is at an address that is not allowed`)
    this.name = 'AddressError'
  }
}

/**
 * A lookup for `node:http` that checks every address a name has. The connection is made to what was checked: a name that
 * changes its address between check and call gains nothing.
 */
export function checkedLookup(allowPrivate: boolean, lookup: typeof dns.lookup = dns.lookup): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => {
      if (error) return answer(error, '', 0)
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address, allowPrivate)))
        return answer(new AddressError(host), '', 0)
      if (options.all) return answer(null, addresses)
      answer(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}
