#! rip only
$ rip explain address add 192.0.2.1/24 dev lo label lo:1 valid_lft 100 preferred_lft 50
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_NEWADDR NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrmsg {family=AF_INET prefixlen=24 index=1}
  IFA_LOCAL 192.0.2.1
  IFA_LABEL "lo:1"
  IFA_ADDRESS 192.0.2.1
  IFA_CACHEINFO {preferred=50 valid=100}
$ rip explain address add 2001:db8::1/64 dev lo nodad
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_NEWADDR NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrmsg {family=AF_INET6 prefixlen=64 flags=IFA_F_NODAD index=1}
  IFA_LOCAL 2001:db8::1
  IFA_ADDRESS 2001:db8::1
# A list that is deleted: the kernel is asked for it.
$ ip link add v0 type veth peer name v1
$ ip address add 192.0.2.1/24 dev v0
$ rip explain address flush dev v0
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: sent
  ifaddrmsg {index=3}
RTM_DELADDR NLM_F_REQUEST
  ifaddrmsg {family=AF_INET prefixlen=24 flags=IFA_F_PERMANENT index=3}
  IFA_ADDRESS 192.0.2.1
  IFA_LOCAL 192.0.2.1
  IFA_LABEL "v0"
  IFA_FLAGS IFA_F_PERMANENT
  IFA_CACHEINFO {preferred=4294967295 valid=4294967295}
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: sent
  ifaddrmsg {index=3}
$ ip -br address show v0
v0@v1            DOWN           192.0.2.1/24·
