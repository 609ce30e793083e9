/** Groups of words that mean the same at a helpdesk, one group per line; written for this project. */
export const EN = `
invoice bill billing statement
login log-in logon sign-in signin log sign
laptop computer pc desktop notebook workstation macbook
phone telephone mobile smartphone cellphone iphone handset
internet wifi wi-fi network connection connectivity broadband online
email e-mail mail mailbox inbox outlook
password passcode passphrase credentials
delivery shipment parcel package dispatch shipping deliver ship
order purchase buy bought purchased ordered
refund reimbursement money repayment refunded reimburse payback
subscription plan membership contract package
cancel terminate end stop cancellation unsubscribe close
broken defective faulty damaged damage broke defect
slow sluggish lag lagging laggy slowness slowly slowdown
crash freeze hang crashes crashed freezing frozen froze stuck crashing
outage downtime disruption down interruption unavailable offline outages
error message failure fault failed fail fails failing errors
screen display monitor
picture photo image screenshot
payment pay paid charge charged charges paying debit debited
change update modify modification modified edit changed
remove delete erase removed deleted vanish vanished disappear disappeared missing lost
install installation setup installed
access enter reach open
printer printing print
late delay delayed waiting wait overdue
book ebook e-book
reader ereader e-reader
account profile
transfer move migrate switch
meeting appointment visit
colleague coworker teammate
customer client
app application program software
website site webpage page shop webshop store
file document attachment
folder directory map
suggestion idea advice guidance
integrate integration connect connecting link linking
secure security safe protection securing
weird strange odd
worried anxious concerned afraid worry nervous scared anxiety
angry mad annoyed frustrated upset
happy glad pleased
drink drinking alcohol beer booze drinks
smoke smoking cigarette cigarettes tobacco
kid kids child children
mom mum mother mommy
job work working
exercise gym workout
overweight weight
`
