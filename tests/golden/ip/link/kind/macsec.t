#! needs vm
# A secure channel on a link.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link add link d0 name m1 type macsec port 11 encrypt on cipher gcm-aes-256
$ ip -d link show m1
$ ip -j -d link show m1
$ ip link add link d0 name m2 type macsec sci 0x0200000000000042 icvlen 8 replay on window 64 validate check encodingsa 2
$ ip -d link show m2
$ ip -j -d link show m2
$ ip link set m2 type macsec validate disabled encodingsa 1 encrypt on protect off replay off
$ ip -d link show m2
