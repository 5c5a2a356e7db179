# What the command opens is bound to the vrf.
#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip vrf exec red python3 -c 'import socket as s;print(s.socket().getsockopt(s.SOL_SOCKET,25,16).rstrip(b"\0"))'
b'red'
$ ip vrf exec red python3 -c 'import socket as s;print(s.socket(s.AF_INET6).getsockopt(s.SOL_SOCKET,25,16).rstrip(b"\0"))'
b'red'
$ ip vrf exec default python3 -c 'import socket as s;print(s.socket().getsockopt(s.SOL_SOCKET,25,16))'
b''
