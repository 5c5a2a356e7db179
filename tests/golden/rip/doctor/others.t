#! rip only
#! todo the record of the virtual machine is still to be made
#! mask after process
#! mask after NAME
# Namespaces without a name, and files for names that are not there.
$ unshare -n sleep 100 & until grep -q sleep /proc/$!/comm; do :; done
$ rip doctor | sed 's/net:.[0-9]*./net:[N]/' | grep -A1 '^net:'
$ mkdir -p /etc/netns/green
$ rip doctor | grep -A1 /etc/netns
$ ip netns add green
$ rip doctor | grep -A1 /etc/netns
$ setpriv --bounding-set -net_admin,-sys_admin --inh-caps -net_admin,-sys_admin rip doctor | grep -A1 CAP_
$ rip doctor x
