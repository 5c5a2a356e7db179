# Flags that current kernels do not use.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/arp <<EOF
> IP address       HW type     Flags       HW address            Mask     Device
> 10.0.0.2         0x1         0x0         00:00:00:00:00:00     *        v0
> 10.0.0.3         0x1         0x2         02:00:00:00:00:03     *        v0
> 10.0.0.4         0x1         0x6         02:00:00:00:00:04     *        v0
> 10.0.0.5         0x1         0xc         00:00:00:00:00:00     *        v0
> 10.0.0.6         0x1         0xe         02:00:00:00:00:06     *        v0
> 10.0.0.7         0x1         0x12        02:00:00:00:00:07     *        v0
> 10.0.0.12        0x1         0x22        02:00:00:00:00:0c     255.255.255.0        v0
> 10.0.0.13        0x1         0x42        02:00:00:00:00:0d     *        v0
> 10.0.0.14        0x1         0x82        02:00:00:00:00:0e     *        v0
> 10.0.0.15        0x1         0xff        02:00:00:00:00:0f     *        v0
> 10.0.0.16        0x1         0x4         02:00:00:00:00:10     *        v0
> 10.0.0.17        0x1         0x8         02:00:00:00:00:11     *        v0
> EOF
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                         (incomplete)                              v0
10.0.0.3                 ether   02:00:00:00:00:03   C                     v0
10.0.0.4                 ether   02:00:00:00:00:04   CM                    v0
10.0.0.5                 *       <from_interface>    MP                    v0
10.0.0.6                 ether   02:00:00:00:00:06   CMP                   v0
10.0.0.7                 ether   02:00:00:00:00:07   CT                    v0
10.0.0.12                ether   02:00:00:00:00:0c   C     255.255.255.0   v0
10.0.0.13                ether   02:00:00:00:00:0d   C!                    v0
10.0.0.14                ether   02:00:00:00:00:0e   CA                    v0
10.0.0.15                ether   02:00:00:00:00:0f   CMPA!T*               v0
10.0.0.16                        (incomplete)        M                     v0
10.0.0.17                *       <from_interface>    P                     v0
$ arp -an
| ? (10.0.0.2) at <incomplete> on v0
| ? (10.0.0.3) at 02:00:00:00:00:03 [ether] on v0
| ? (10.0.0.4) at 02:00:00:00:00:04 [ether] PERM on v0
| ? (10.0.0.5) at <from_interface> PERM PUB on v0
| ? (10.0.0.6) at 02:00:00:00:00:06 [ether] PERM PUB on v0
| ? (10.0.0.7) at 02:00:00:00:00:07 [ether] TRAIL on v0
| ? (10.0.0.12) at 02:00:00:00:00:0c [ether] netmask 255.255.255.0 on v0
| ? (10.0.0.13) at 02:00:00:00:00:0d [ether] DONTPUB on v0
| ? (10.0.0.14) at 02:00:00:00:00:0e [ether] AUTO on v0
| ? (10.0.0.15) at 02:00:00:00:00:0f [ether] netmask * PERM PUB AUTO DONTPUB TRAIL on v0
| ? (10.0.0.16) at <incomplete> PERM on v0
| ? (10.0.0.17) at <from_interface> PUB on v0
$ arp -vn 10.0.0.15
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.15                ether   02:00:00:00:00:0f   CMPA!T*               v0
Entries: 12	Skipped: 11	Found: 1
