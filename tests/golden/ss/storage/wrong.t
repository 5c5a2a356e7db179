#! needs vm
# Maps of another type, maps that do not exist, and both options together.
$ ip link set lo up
$ sockets <<EOF
> map count 4 int,int,4,1 int,unsigned,4,0
> map array 4
> EOF
$ ss -tan --bpf-maps
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan --bpf-map-id=999999
! ss: cannot get fd for BPF map ID 999999
? 1
$ ss -tan --bpf-map-id=4294967295
! ss: invalid BPF map ID 4294967295
? 1
$ ss -tan --bpf-map-id=4294967296
! ss: invalid BPF map ID 4294967296
? 1
$ ss -tan --bpf-map-id=18446744073709551616
! ss: invalid BPF map ID 18446744073709551616
? 1
$ ss -tan --bpf-map-id=-1
! ss: invalid BPF map ID -1
? 1
$ ss -tan --bpf-map-id=-999999
! ss: invalid BPF map ID -999999
? 1
$ ss -tan --bpf-map-id=0x
! ss: invalid BPF map ID 0x
? 1
$ ss -tan --bpf-map-id=1x
! ss: invalid BPF map ID 1x
? 1
$ ss -tan --bpf-map-id=' 999999'
! ss: cannot get fd for BPF map ID 999999
? 1
$ ss -tan --bpf-map-id=0xf4240
! ss: cannot get fd for BPF map ID 1000000
? 1
$ ss -tan --bpf-map-id=0999999
! ss: invalid BPF map ID 0999999
? 1
$ ss -tan --bpf-map-id=
! ss: invalid BPF map ID·
? 1
$ ss -tan --bpf-map-id
! ss: option '--bpf-map-id' requires an argument
! Usage: …
? 255
$ ss -tan --bpf-map-id=999999 --bpf-map-id=999998
! ss: cannot get fd for BPF map ID 999999
? 1
$ ss -tan --bpf-map-id=$(cat array) 2>&1 | sed 's/with ID [0-9]*/with ID N/'
ss: BPF map with ID N has type ID 2, expecting 24 ('sk_storage')
$ ss -tan --bpf-map-id=$(cat count) --bpf-map-id=$(cat array) 2>&1 | sed 's/with ID [0-9]*/with ID N/'
ss: BPF map with ID N has type ID 2, expecting 24 ('sk_storage')
$ ss -tan --bpf-maps --bpf-map-id=$(cat count)
! ss: --bpf-maps and --bpf-map-id cannot be used together
? 1
$ ss -tan --bpf-map-id=$(cat count) --bpf-maps
! ss: --bpf-maps and --bpf-map-id cannot be used together
? 255
$ ss -tan --bpf-maps --bpf-maps
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan --bpf-map --bpf-maps
! ss: option '--bpf-map' is ambiguous; possibilities: '--bpf-maps' '--bpf-map-id'
! Usage: …
? 255
$ ss -tan --bpf-maps=1
! ss: option '--bpf-maps' doesn't allow an argument
! Usage: …
? 255
$ ss -tan --bpf-maps 1
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
$ setpriv --reuid 1 --regid 1 --clear-groups ss -tan --bpf-map-id=1
! ss: cannot get fd for BPF map ID 1: missing root permissions, CAP_BPF, or CAP_SYS_ADMIN
? 1
$ setpriv --reuid 1 --regid 1 --clear-groups ss -tan --bpf-maps
State Recv-Q Send-Q Local Address:Port Peer Address:Port
! RTNETLINK answers: Operation not permitted
