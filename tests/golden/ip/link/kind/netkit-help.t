#! needs qemu
# The usage, and words that are none.
$ ip link help netkit
Usage: …
$ ip link add n0 type netkit help
! netkit: unknown option "help"?
! Usage: …
? 1
$ ip link add n0 type netkit hel
! netkit: unknown option "hel"?
! Usage: …
? 1
$ ip link add n0 type netkit h
! netkit: unknown option "h"?
! Usage: …
? 1
$ ip link add n0 type netkit what
! netkit: unknown option "what"?
! Usage: …
? 1
$ ip link add n0 type netkit  what 1
! netkit: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type netkit what
! netkit: unknown option "what"?
! Usage: …
? 1
$ ip link add n0 type netkit -1
! netkit: unknown option "-1"?
! Usage: …
? 1
$ ip link add n0 type netkit ''
! netkit: unknown option ""?
! Usage: …
? 1
