const defaultForm =
  /^(?:(?:cap-)?(?:wifi|wlan)|wifiwave|ether|bridge|cap|mld|lte|combo|sfp|sfpplus|sfp-sfpplus|lo|veth|wireguard)\d{0,4}$/;
const portForm = /^q?sfp\d{0,2}(?:-\d{1,2}){1,2}$/;

/** Tells whether a name is one that RouterOS itself gives: it says what the interface is, and nothing about its owner. */
export function isDefaultInterfaceName(name: string): boolean {
  return defaultForm.test(name) || portForm.test(name);
}
