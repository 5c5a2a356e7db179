#! rip only
$ rip explain rule add from 192.0.2.0/24 fwmark 1/3 sport 1-5 lookup 100
RTM_NEWRULE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  fib_rule_hdr {family=AF_INET src_len=24 table=100 action=FR_ACT_TO_TBL}
  FRA_SRC 192.0.2.0
  FRA_FWMARK 0x1
  FRA_FWMASK 0x3
  FRA_SPORT_RANGE {start=1 end=5}
$ rip explain neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev lo router
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "lo"
RTM_NEWNEIGH NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ndmsg {family=AF_INET ifindex=1 state=NUD_PERMANENT flags=NTF_ROUTER}
  NDA_DST 192.0.2.1
  NDA_LLADDR 02:00:00:00:00:01
$ rip explain nexthop add id 3 group 1,5/2,3
RTM_NEWNEXTHOP NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  nhmsg {}
  NHA_ID 3
  NHA_GROUP [{id=1 weight=4 weight_high=0}, {id=2 weight=2 weight_high=0}]
$ rip explain xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x1 mode tunnel enc 'cbc(aes)' 0x00112233445566778899001122334455
XFRM_MSG_NEWSA NLM_F_REQUEST|NLM_F_ACK
  xfrm_usersa_info {id={daddr=192.0.2.2 spi=0x1 proto=50} saddr=192.0.2.1 lft={soft_bytes=0xffffffffffffffff hard_bytes=0xffffffffffffffff soft_packets=0xffffffffffffffff hard_packets=0xffffffffffffffff soft_add_seconds=0 hard_add_seconds=0 soft_use_seconds=0 hard_use_seconds=0} family=AF_INET mode=1}
  XFRMA_ALG_CRYPT {name="cbc(aes)" key_bits=128 key=0x00112233445566778899001122334455}
$ rip explain xfrm policy delete dir out src 192.0.2.0/24
XFRM_MSG_DELPOLICY NLM_F_REQUEST|NLM_F_ACK
  xfrm_userpolicy_id {sel={daddr=:: saddr=192.0.2.0 dport=0 dport_mask=0 sport=0 sport_mask=0 family=AF_INET prefixlen_d=0 prefixlen_s=24 proto=0 ifindex=0 user=0} dir=XFRM_POLICY_OUT}
$ rip explain addrlabel add prefix 2001:db8::/32 label 5
RTM_NEWADDRLABEL NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrlblmsg {family=AF_INET6 prefixlen=32}
  IFAL_LABEL 5
  IFAL_ADDRESS 2001:db8::
