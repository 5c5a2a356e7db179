$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\n10.0.0.3 0x1 0x22 02:00:00:00:00:03\n' >/proc/net/arp
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   02:00:00:00:00:03   C     -               -
$ printf 'head\n10.0.0.3 0x1 0x22 02:00:00:00:00:03 255.0.0.0\n' >/proc/net/arp
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether                       C     02:00:00:00:00: 255.0.0.0
$ arp -an
| ? (10.0.0.3) at  [ether] netmask 02:00:00:00:00:03 on 255.0.0.0
$ printf 'head\n10.0.0.3 0x1 0x2 02:00:00:00:00:03 * v0\n10.0.0.4 0x1 0x22 02:00:00:00:00:04\n' >/proc/net/arp
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   02:00:00:00:00:03   C                     v0
10.0.0.4                 ether   02:00:00:00:00:04   C     *               v0
$ printf 'head\n10.0.0.3 0x1 0x2\n10.0.0.4 0x1 0x22 02:00:00:00:00:04\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head\n\n10.0.0.3 0x1 0x2 02:00:00:00:00:03 * v0\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf '' >/proc/net/arp
$ arp -vn 10.0.0.2
Entries: 0	Skipped: 0	Found: 0
10.0.0.2 (10.0.0.2) -- no entry
$ printf 'head\n10.0.0.3 0x1 0x2 02:00:00:00:00:03 * v0 extra' >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   02:00:00:00:00:03   C                     v0
Entries: 1	Skipped: 0	Found: 1
