# Options come before the object; behind it they are its words.
$ ip link -s
! Command "-s" is unknown, try "ip link help".
? 255
$ ip link show -s lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
$ ip -s -d -o -br link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -o -4 -s -j link show lo
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
$ ip lo -br link
! Object "lo" is unknown, try "ip help".
? 1
