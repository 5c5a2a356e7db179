#! rip only
# Nobody is asked what exists in another namespace.
$ ip netns add blue
$ rip explain -n blue link set eth7 up
setns("/run/netns/blue", CLONE_NEWNET)
unshare(CLONE_NEWNS)
mount("", "/", "none", MS_REC|MS_SLAVE, NULL)
umount2("/sys", MNT_DETACH)
mount("blue", "/sys", "sysfs", 0, NULL)
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "eth7"
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=1001 flags=IFF_UP change=IFF_UP}
$ rip explain -n green link set eth7 up
! Cannot open network namespace "green": No such file or directory
? 255
$ rip explain link add v0 type veth peer name v1 netns blue
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_IFNAME "v0"
  IFLA_LINKINFO
    IFLA_INFO_KIND "veth"
    IFLA_INFO_DATA
      VETH_INFO_PEER
        ifinfomsg {}
        IFLA_NET_NS_FD 3
        IFLA_IFNAME "v1"
