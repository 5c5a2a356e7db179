#! needs vm
# The flags of the tag exclude each other.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec address 02:00:00:00:00:0a port 5 send_sci off end_station on
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link add link d0 name m1 type macsec port 6 scb on send_sci off
$ ip -d link show m1
$ ip link add link d0 name m2 type macsec port 7 scb on
$ ip link add link d0 name m2 type macsec port 7 scb on end_station on send_sci off
$ ip link add link d0 name m2 type macsec port 7 replay on
$ ip link add link d0 name m2 type macsec port 7 window 5
$ ip link add link d0 name m2 type macsec port 7 replay off window 5
$ ip link add link d0 name m3 type macsec port 8 cipher gcm-aes-xpn-128
$ ip -d link show m3
$ ip link add link d0 name m4 type macsec port 9 cipher GCM-AES-XPN-256 offload off
$ ip -d link show m4
$ ip -j -d link show m4
