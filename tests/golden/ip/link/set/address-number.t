# Each byte of an address is read as scanf reads a number, of which 32 bits are left.
$ ip link set lo address 020000000009
! Invalid address length 1 - must be 6 bytes
? 1
$ ip link set lo address 1ff
! "1ff" is invalid lladdr.
? 1
$ ip link set lo address 100000000ff
! Invalid address length 1 - must be 6 bytes
? 1
$ ip link set lo address -ffffffff
! Invalid address length 1 - must be 6 bytes
? 1
$ ip link set lo address -1
! "-1" is invalid lladdr.
? 1
