#! rip only
#! mask after process
#! mask after NAME
# Namespaces without a name, and files for names that are not there.
$ unshare -n sleep 100 & until grep -q sleep /proc/$!/comm; do :; done
$ rip doctor | sed 's/net:.[0-9]*./net:[N]/' | grep -A1 '^net:'
net:[N]: the namespace has no name; it is held by processN (sleep)
  ip netns attach NAMEN
$ mkdir -p /etc/netns/green
$ rip doctor | grep -A1 /etc/netns
/etc/netns/green: there is no network namespace of this name
  ip netns add green
$ ip netns add green
$ rip doctor | grep -A1 /etc/netns
? 1
$ setpriv --bounding-set -net_admin,-sys_admin --inh-caps -net_admin,-sys_admin rip doctor | grep -A1 CAP_
CAP_NET_ADMIN: links, addresses, routes, rules and neighbours cannot be changed
  run rip as root, or in "rip lab"
CAP_SYS_ADMIN: network namespaces cannot be added, named or entered
  run rip as root, or in "rip lab"
$ rip doctor x
! rip: unexpected word "x"; usage: rip doctor [ --fix ] [ -j ]
? 2
