#! rip only
# With --assume nothing but that exists.
$ rip explain --assume eth0=2 link set eth0 up
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "eth0"
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=2 flags=IFF_UP change=IFF_UP}
$ rip explain --assume eth0=2 link set lo up
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
! Cannot find device "lo"
? 1
$ rip explain --assume eth0=2 route add 198.51.100.0/24 dev eth0
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "eth0"
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  rtmsg {family=AF_INET dst_len=24 table=254 protocol=3 scope=RT_SCOPE_LINK type=RTN_UNICAST}
  RTA_DST 198.51.100.0
  RTA_OIF 2
$ rip explain --assume eth0 link set eth0 up
! rip: invalid value "eth0"; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
$ rip explain --assume eth0=0 link set eth0 up
! rip: invalid value "eth0=0"; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
$ rip explain --assume waytoolongname16=2 link set eth0 up
! rip: invalid value "waytoolongname16=2"; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
