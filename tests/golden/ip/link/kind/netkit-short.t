#! needs qemu
# Words cut short.
$ ip link add n0 type netkit mo l3
! netkit: unknown option "mo"?
! Usage: …
? 1
$ ip -d link show n0 | sed -n 3p
! Device "n0" does not exist.
$ ip link add n1 type netkit forw
! netkit: unknown option "forw"?
! Usage: …
? 1
$ ip -d link show n1 | sed -n 3p
! Device "n1" does not exist.
$ ip link add n2 type netkit black
! netkit: unknown option "black"?
! Usage: …
? 1
$ ip -d link show n2 | sed -n 3p
! Device "n2" does not exist.
$ ip link add n3 type netkit pe name q5
! netkit: unknown option "pe"?
! Usage: …
? 1
$ ip -d link show n3 | sed -n 3p
! Device "n3" does not exist.
