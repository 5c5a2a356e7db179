#! needs vm
# The last of two values counts.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec port 5 encrypt on encrypt off cipher default cipher gcm-aes-128 icvlen 16 icvlen 12
! Error: duplicate "cipher": "gcm-aes-128" is the second value.
? 255
$ ip -d link show m0
! Device "m0" does not exist.
? 1
$ ip link set m0 type macsec port 6
! Cannot find device "m0"
? 1
$ ip link set m0 type macsec cipher gcm-aes-256
! Cannot find device "m0"
? 1
$ ip link set m0 type macsec icvlen 8
! Cannot find device "m0"
? 1
$ ip link set m0 type macsec validate strict validate check
! Cannot find device "m0"
? 1
$ ip -d link show m0
! Device "m0" does not exist.
? 1
