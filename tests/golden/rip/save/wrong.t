#! rip only
$ rip save all
$ rip save -z
$ rip restore
$ rip restore missing
$ printf 'link add d0 type dummy\nlink set d0 mtu x\nlink add d1 type dummy\n' > f
$ rip restore --dry-run f
$ ip link show d0
$ rip restore f
$ ip -br link show d1
$ printf '# a comment\n\n#ip -6 rule add pref 5 lookup 9\n#bridge fdb\n# bridge vlan add\n' | rip restore -
$ ip -6 rule show pref 5
$ printf 'link set "d0\n' | rip restore -
$ rip restore --replace --dry-run f
