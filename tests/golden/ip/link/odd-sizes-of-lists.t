#! needs vm
# A list that the request has no room for: what does not fit is left out, or refused.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ ip link add m77 link p0 address 02:00:00:00:00:02 type macvlan mode source macaddr set $(for i in $(seq 77); do printf '02:00:00:00:01:%02x ' $i; done)
$ ip link add m80 link p0 address 02:00:00:00:00:03 type macvlan mode source macaddr set $(for i in $(seq 80); do printf '02:00:00:00:01:%02x ' $i; done)
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1024
$ ip -d link show m80 | grep -o 'remotes (.*'
remotes (77) 02:00:00:00:01:13 02:00:00:00:01:1f 02:00:00:00:01:2b 02:00:00:00:01:37 02:00:00:00:01:43 02:00:00:00:01:06 02:00:00:00:01:12 02:00:00:00:01:1e 02:00:00:00:01:2a 02:00:00:00:01:36 02:00:00:00:01:42 02:00:00:00:01:05 02:00:00:00:01:11 02:00:00:00:01:1d 02:00:00:00:01:29 02:00:00:00:01:35 02:00:00:00:01:41 02:00:00:00:01:04 02:00:00:00:01:4d 02:00:00:00:01:10 02:00:00:00:01:1c 02:00:00:00:01:28 02:00:00:00:01:34 02:00:00:00:01:40 02:00:00:00:01:03 02:00:00:00:01:4c 02:00:00:00:01:0f 02:00:00:00:01:1b 02:00:00:00:01:27 02:00:00:00:01:33 02:00:00:00:01:3f 02:00:00:00:01:02 02:00:00:00:01:4b 02:00:00:00:01:0e 02:00:00:00:01:1a 02:00:00:00:01:26 02:00:00:00:01:32 02:00:00:00:01:3e 02:00:00:00:01:01 02:00:00:00:01:4a 02:00:00:00:01:0d 02:00:00:00:01:19 02:00:00:00:01:25 02:00:00:00:01:31 02:00:00:00:01:3d 02:00:00:00:01:49 02:00:00:00:01:0c 02:00:00:00:01:18 02:00:00:00:01:24 02:00:00:00:01:30 02:00:00:00:01:3c 02:00:00:00:01:48 02:00:00:00:01:0b 02:00:00:00:01:17 02:00:00:00:01:23 02:00:00:00:01:2f 02:00:00:00:01:3b 02:00:00:00:01:47 02:00:00:00:01:0a 02:00:00:00:01:16 02:00:00:00:01:22 02:00:00:00:01:2e 02:00:00:00:01:3a 02:00:00:00:01:46 02:00:00:00:01:09 02:00:00:00:01:15 02:00:00:00:01:21 02:00:00:00:01:2d 02:00:00:00:01:39 02:00:00:00:01:45 02:00:00:00:01:08 02:00:00:00:01:14 02:00:00:00:01:20 02:00:00:00:01:2c 02:00:00:00:01:38 02:00:00:00:01:44 02:00:00:00:01:07 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m77 type macvlan macaddr set $(for i in $(seq 84); do printf '02:00:00:00:02:%02x ' $i; done)
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1024
$ ip -d link show m77 | grep -o 'remotes (.*'
remotes (80) 02:00:00:00:02:4a 02:00:00:00:02:0d 02:00:00:00:02:19 02:00:00:00:02:25 02:00:00:00:02:31 02:00:00:00:02:3d 02:00:00:00:02:49 02:00:00:00:02:0c 02:00:00:00:02:18 02:00:00:00:02:24 02:00:00:00:02:30 02:00:00:00:02:3c 02:00:00:00:02:48 02:00:00:00:02:0b 02:00:00:00:02:17 02:00:00:00:02:23 02:00:00:00:02:2f 02:00:00:00:02:3b 02:00:00:00:02:47 02:00:00:00:02:0a 02:00:00:00:02:16 02:00:00:00:02:22 02:00:00:00:02:2e 02:00:00:00:02:3a 02:00:00:00:02:46 02:00:00:00:02:09 02:00:00:00:02:15 02:00:00:00:02:21 02:00:00:00:02:2d 02:00:00:00:02:39 02:00:00:00:02:45 02:00:00:00:02:08 02:00:00:00:02:14 02:00:00:00:02:20 02:00:00:00:02:2c 02:00:00:00:02:38 02:00:00:00:02:44 02:00:00:00:02:07 02:00:00:00:02:50 02:00:00:00:02:13 02:00:00:00:02:1f 02:00:00:00:02:2b 02:00:00:00:02:37 02:00:00:00:02:43 02:00:00:00:02:06 02:00:00:00:02:4f 02:00:00:00:02:12 02:00:00:00:02:1e 02:00:00:00:02:2a 02:00:00:00:02:36 02:00:00:00:02:42 02:00:00:00:02:05 02:00:00:00:02:4e 02:00:00:00:02:11 02:00:00:00:02:1d 02:00:00:00:02:29 02:00:00:00:02:35 02:00:00:00:02:41 02:00:00:00:02:04 02:00:00:00:02:4d 02:00:00:00:02:10 02:00:00:00:02:1c 02:00:00:00:02:28 02:00:00:00:02:34 02:00:00:00:02:40 02:00:00:00:02:03 02:00:00:00:02:4c 02:00:00:00:02:0f 02:00:00:00:02:1b 02:00:00:00:02:27 02:00:00:00:02:33 02:00:00:00:02:3f 02:00:00:00:02:02 02:00:00:00:02:4b 02:00:00:00:02:0e 02:00:00:00:02:1a 02:00:00:00:02:26 02:00:00:00:02:32 02:00:00:00:02:3e 02:00:00:00:02:01 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 link p0 address 02:00:00:00:00:04 type vlan id 5 ingress-qos-map $(for i in $(seq 100); do printf '%d:%d ' $i $i; done)
! addattr_l ERROR: message exceeded bound of 1024
! Error: argument "79" is wrong: invalid ingress-qos-map
? 255
$ ip link add v1 link p0 address 02:00:00:00:00:04 type vlan id 5 egress-qos-map $(for i in $(seq 100); do printf '%d:%d ' $i $i; done)
! addattr_l ERROR: message exceeded bound of 1024
! Error: argument "79" is wrong: invalid egress-qos-map
? 255
$ ip link add v1 link p0 address 02:00:00:00:00:04 type vlan id 5 egress-qos-map $(for i in $(seq 40); do printf '%d:%d ' $i $i; done) ingress-qos-map $(for i in $(seq 40); do printf '%d:%d ' $i $i; done)
! addattr_l ERROR: message exceeded bound of 1024
! Error: argument "38" is wrong: invalid ingress-qos-map
? 255
$ ip link add v1 link p0 address 02:00:00:00:00:04 type vlan id 5 egress-qos-map $(for i in $(seq 60); do printf '%d:%d ' $i $i; done)
$ ip -d link show v1 | grep -A1 egress
      egress-qos-map { 49:1 33:1 17:1 1:1 50:2 34:2 18:2 2:2 51:3 35:3 19:3 3:3 52:4 36:4 20:4 4:4 53:5 37:5 21:5 5:5 54:6 38:6 22:6 6:6 55:7 39:7 23:7 7:7 57:1 41:1 25:1 9:1 58:2 42:2 26:2 10:2 59:3 43:3 27:3 11:3 60:4 44:4 28:4 12:4 45:5 29:5 13:5 46:6 30:6 14:6 47:7 31:7 15:7 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add b1 address 02:00:00:00:00:05 type bond arp_ip_target $(for i in $(seq 20); do printf '10.0.0.%d,' $i; done)
$ ip -d link show b1 | grep -o 'arp_ip_target [^ ]*'
arp_ip_target 10.0.0.1,10.0.0.2,10.0.0.3,10.0.0.4,10.0.0.5,10.0.0.6,10.0.0.7,10.0.0.8,10.0.0.9,10.0.0.10,10.0.0.11,10.0.0.12,10.0.0.13,10.0.0.14,10.0.0.15,10.0.0.16
