$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/arp <<EOF
> IP address       HW type     Flags       HW address            Mask     Device
> 10.0.0.8         0x20        0x2         02:00:00:00:00:08:09:0a:0b:0c     *        ib0
> 10.0.0.9         0x7         0x2         02     *        arc0
> 10.0.0.10        0x3         0x2         N0CALL-1     *        bpq0
> 10.0.0.11        0xffff      0x2         02     *        weird
> 10.0.0.12        0x1ffffffff 0x2         02     *        weird
> 10.0.0.13        0x-1        0x2         02     *        weird
> 10.0.0.14        0x0         0x2         02     *        weird
> 10.0.0.15        0x30a       0x2         02:00:00:00:00:50     *        v0
> EOF
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.8                 ether   02:00:00:00:00:08:09C                     ib0
10.0.0.9                 arcnet  02                  C                     arc0
10.0.0.10                ax25    N0CALL-1            C                     bpq0
10.0.0.11                ether   02                  C                     weird
10.0.0.12                unspec  02                  C                     weird
10.0.0.13                unspec  02                  C                     weird
10.0.0.14                netrom  02                  C                     weird
10.0.0.15                ether   02:00:00:00:00:50   C                     v0
$ arp -an
| ? (10.0.0.8) at 02:00:00:00:00:08:09:0a:0b:0c [ether] on ib0
| ? (10.0.0.9) at 02 [arcnet] on arc0
| ? (10.0.0.10) at N0CALL-1 [ax25] on bpq0
| ? (10.0.0.11) at 02 [ether] on weird
| ? (10.0.0.12) at 02 [unspec] on weird
| ? (10.0.0.13) at 02 [unspec] on weird
| ? (10.0.0.14) at 02 [netrom] on weird
| ? (10.0.0.15) at 02:00:00:00:00:50 [ether] on v0
$ arp -n -H arcnet
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.9                 arcnet  02                  C                     arc0
$ arp -n -H ether
arp: in 8 entries no match found.
$ arp -n -H netrom
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.14                netrom  02                  C                     weird
$ arp -n -H ether 10.0.0.8
10.0.0.8 (10.0.0.8) -- no entry
