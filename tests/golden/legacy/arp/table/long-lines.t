# The reference reads lines in parts of 199 bytes.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\n10.0.0.8         0x1         0x2         %0300d     *        v0\n10.0.0.9 0x1 0x2 x * v0\n' 0 >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.8                 ether                       C                     00000000000000000000000000000000000000000000000000000000000
Entries: 1	Skipped: 0	Found: 1
$ printf 'head\n10.0.0.8         0x1         0x2         02 * v%0148d\n10.0.0.9 0x1 0x2 x * v0\n' 0 >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.8                 ether   02                  C                     v00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
10.0.0.9                 ether   x                   C                     v0
Entries: 2	Skipped: 0	Found: 2
$ printf 'head\n%0120d 0x1 0x2 02 * v0\n' 0 >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
00000000000000000000000  ether   02                  C                     v0
Entries: 1	Skipped: 0	Found: 1
$ printf '%0300d\n10.0.0.9 0x1 0x2 x * v0\n' 0 >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
