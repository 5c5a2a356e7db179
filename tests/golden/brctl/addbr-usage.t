$ brctl addbr
